package jp.monozukuri.platform.inbox;

import jakarta.servlet.http.HttpServletRequest;
import jp.monozukuri.platform.api.Caller;
import jp.monozukuri.platform.command.Role;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Driving dead letters in again: {@code POST /api/<service>/dead-letters/redrive}, for the centre. */
@RestController
@RequestMapping("/api/${spring.application.name}/dead-letters")
final class RedriveEndpoint {

    private final Redrive redrive;
    private final Caller caller;

    RedriveEndpoint(Redrive redrive, Caller caller) {
        this.redrive = redrive;
        this.caller = caller;
    }

    /** How many dead letters were tried. */
    record View(int driven) {}

    @PostMapping("/redrive")
    View redrive(HttpServletRequest request) {
        caller.reader(request).mustBe(Role.CENTRE);
        return new View(redrive.drive());
    }
}
