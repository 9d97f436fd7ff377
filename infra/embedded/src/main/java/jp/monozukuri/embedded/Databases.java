package jp.monozukuri.embedded;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/** Makes databases and roles on a server of ours. Names are ours, too, and are checked before they enter a statement. */
record Databases(DataFolder folder, int port) {

    String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database + "?sslmode=disable";
    }

    String adminPassword() {
        return folder.secret(PostgresPart.ADMIN);
    }

    Connection connect(String database) throws SQLException {
        return DriverManager.getConnection(url(database), PostgresPart.ADMIN, adminPassword());
    }

    /**
     * Makes the database with the roles {@code <service>_owner} and {@code <service>_app}, or completes what is there.
     * Nobody else may connect to it.
     */
    Database ensure(String name, String service) {
        requireName(name);
        requireName(service);
        var owner = service + "_owner";
        var app = service + "_app";
        var database = new Database(name, url(name), owner, folder.secret(owner), app, folder.secret(app));
        try (var connection = connect("postgres");
                var statement = connection.createStatement()) {
            ensureRole(statement, owner, database.ownerPassword());
            ensureRole(statement, app, database.appPassword());
            if (!exists(statement, "select 1 from pg_database where datname = '" + name + "'")) {
                statement.execute("create database " + name + " owner " + owner);
            }
            statement.execute("revoke all on database " + name + " from public");
            statement.execute("grant connect on database " + name + " to " + app);
            statement.execute("revoke connect on database postgres from public");
        } catch (SQLException e) {
            throw new StartFailure(
                    "データベース " + name + " を用意できませんでした(" + e.getMessage() + ")。PostgreSQL の記録を見てください。",
                    "The database " + name + " could not be prepared (" + e.getMessage() + "); see the PostgreSQL log.",
                    e);
        }
        return database;
    }

    private static void ensureRole(Statement statement, String role, String password) throws SQLException {
        var rights = " login nosuperuser nocreatedb nocreaterole noreplication nobypassrls password '" + password + "'";
        var verb = exists(statement, "select 1 from pg_roles where rolname = '" + role + "'") ? "alter" : "create";
        statement.execute(verb + " role " + role + rights);
    }

    private static boolean exists(Statement statement, String query) throws SQLException {
        try (var rows = statement.executeQuery(query)) {
            return rows.next();
        }
    }

    private static void requireName(String name) {
        if (!name.matches("[a-z][a-z0-9_]{0,40}")) {
            throw new IllegalArgumentException("database or service name " + name + " is not [a-z][a-z0-9_]{0,40}");
        }
    }
}
