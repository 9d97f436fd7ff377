package jp.monozukuri.dispatch.dispatching;

import jp.monozukuri.dispatch.dispatching.confirm.ConfirmDispatch;
import jp.monozukuri.dispatch.request.DispatchRequest;
import jp.monozukuri.platform.command.Aggregates;
import jp.monozukuri.platform.command.CommandContext;

/** The request that a dispatch meets. */
final class MetRequest {

    private MetRequest() {}

    /** What the request refuses undoes the whole command: everything is appended together or not at all. */
    static void confirm(ConfirmDispatch command, CommandContext context, Aggregates aggregates) {
        String requestId = command.requestId();
        if (requestId != null) {
            aggregates.tell(
                    DispatchRequest.class,
                    DispatchRequest.idOf(requestId),
                    request -> request.confirm(
                            requestId,
                            command.dispatchId(),
                            command.hostType().name(),
                            command.trade(),
                            command.people(),
                            context));
        }
    }
}
