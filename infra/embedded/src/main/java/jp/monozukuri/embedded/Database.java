package jp.monozukuri.embedded;

import java.util.Map;

/**
 * A database of one service and its two roles: the owner, who changes the schema, and the application role, who may
 * only do what the owner's migrations grant.
 *
 * @param name the database's name
 * @param url its JDBC address, without user and password
 * @param owner the role that owns the database, {@code <service>_owner}
 * @param app the role the service works with, {@code <service>_app}
 */
public record Database(String name, String url, String owner, String ownerPassword, String app, String appPassword) {

    /** The Spring Boot properties of a service on this database: the data source as the application role, Flyway as the owner. */
    public Map<String, String> springProperties() {
        return Map.of(
                "spring.datasource.url", url,
                "spring.datasource.username", app,
                "spring.datasource.password", appPassword,
                "spring.flyway.url", url,
                "spring.flyway.user", owner,
                "spring.flyway.password", ownerPassword);
    }

    @Override
    public String toString() {
        return "Database[" + name + ", " + owner + ", " + app + "]";
    }
}
