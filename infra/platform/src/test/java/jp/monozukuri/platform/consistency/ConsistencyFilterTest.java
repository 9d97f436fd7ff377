package jp.monozukuri.platform.consistency;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.AbstractDataSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.servlet.ModelAndView;

/** What a caller with a token is told when the service cannot look how far it has come. */
class ConsistencyFilterTest {

    /** Every connection in use. */
    private static final class Exhausted extends AbstractDataSource {

        @Override
        public Connection getConnection() throws SQLException {
            throw new SQLTransientConnectionException("no connection became free");
        }

        @Override
        public Connection getConnection(String user, String password) throws SQLException {
            return getConnection();
        }
    }

    @Test
    void a_store_that_does_not_answer_becomes_a_problem_and_the_call_goes_no_further() throws Exception {
        List<Exception> problems = new ArrayList<>();
        var filter = new ConsistencyFilter(
                new TakenIn(JdbcClient.create(new Exhausted()), Set.of("dispatch")),
                Duration.ofSeconds(5),
                (request, response, handler, failure) -> {
                    problems.add(failure);
                    return new ModelAndView();
                },
                Set.of());
        var request = new MockHttpServletRequest("GET", "/api/reporting/ledger");
        request.addHeader(ConsistencyToken.HEADER, "dispatch-0-7.8");
        var chain = new MockFilterChain();

        filter.doFilter(request, new MockHttpServletResponse(), chain);

        assertThat(problems).singleElement().isInstanceOf(DataAccessException.class);
        assertThat(chain.getRequest()).isNull();
    }
}
