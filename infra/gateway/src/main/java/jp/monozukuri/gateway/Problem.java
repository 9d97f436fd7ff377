package jp.monozukuri.gateway;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpStatus;
import tools.jackson.databind.json.JsonMapper;

/** What the gateway itself has to refuse, as RFC 9457 problem documents of the same form as the services'. */
enum Problem {
    SERVICE_UNAVAILABLE(
            HttpStatus.SERVICE_UNAVAILABLE,
            "今は応答できません",
            "The service does not answer",
            "この機能を受け持つサービスが応答しません。少し待って、同じキーでもう一度送ってください。",
            "The service behind this path does not answer. Send this again shortly, with the same key."),
    TOO_LARGE(
            HttpStatus.CONTENT_TOO_LARGE,
            "大きすぎます",
            "Too large",
            "送られた内容が、受け付けられる大きさを超えています。",
            "The body is larger than what is accepted."),
    HTTP_ERROR(
            HttpStatus.BAD_REQUEST,
            "要求を受け付けられません",
            "The request is not accepted",
            "この要求は処理できませんでした。",
            "This request could not be processed.");

    static final String MEDIA_TYPE = "application/problem+json";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final HttpStatus status;
    private final String title;
    private final String titleEn;
    private final String detail;
    private final String detailEn;

    Problem(HttpStatus status, String title, String titleEn, String detail, String detailEn) {
        this.status = status;
        this.title = title;
        this.titleEn = titleEn;
        this.detail = detail;
        this.detailEn = detailEn;
    }

    /** Answers with this problem under its own status. */
    void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        answer(status, request.getRequestURI(), response);
    }

    /** Answers with this problem under another status. */
    void answer(HttpStatus as, String path, HttpServletResponse response) throws IOException {
        byte[] body = JSON.writeValueAsBytes(JSON.createObjectNode()
                .put("type", "urn:problem:" + name())
                .put("title", title)
                .put("titleEn", titleEn)
                .put("status", as.value())
                .put("detail", detail)
                .put("detailEn", detailEn)
                .put("instance", path)
                .put("code", name()));
        response.setStatus(as.value());
        response.setContentType(MEDIA_TYPE);
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        response.setContentLength(body.length);
        if (this == SERVICE_UNAVAILABLE) {
            response.setHeader("Retry-After", "1");
        }
        response.getOutputStream().write(body);
    }
}
