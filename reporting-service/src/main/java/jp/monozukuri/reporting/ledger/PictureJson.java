package jp.monozukuri.reporting.ledger;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.monozukuri.reporting.fold.Picture;
import tools.jackson.databind.json.JsonMapper;

/** Pictures as JSON under the name of their kind. */
public final class PictureJson {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Map<String, Class<?>> KINDS = Arrays.stream(Picture.class.getPermittedSubclasses())
            .collect(Collectors.toMap(Class::getSimpleName, Function.identity()));

    private PictureJson() {}

    /** The kind of a picture, e.g. {@code Dispatch}. */
    public static String kind(Picture picture) {
        return picture.getClass().getSimpleName();
    }

    /** Its JSON. */
    public static String write(Picture picture) {
        return JSON.writeValueAsString(picture);
    }

    /** @throws IllegalArgumentException for a kind that does not exist */
    public static Picture read(String kind, String state) {
        Class<?> type = KINDS.get(kind);
        if (type == null) {
            throw new IllegalArgumentException("no kind of picture is named " + kind);
        }
        return (Picture) JSON.readValue(state, type);
    }
}
