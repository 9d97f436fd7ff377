package jp.monozukuri.reporting.communication.channel;

import java.util.EnumSet;
import java.util.Set;

/**
 * How something leaves the office. Which items a second person looks at on each channel is policy {@code checkItems}, an inference
 * from the channels and items of DOMAIN.md 6.1.
 */
public enum OutgoingChannel {
    /** メール. */
    EMAIL(CheckItem.ADDRESS, CheckItem.BCC, CheckItem.CONTENT, CheckItem.ATTACHMENT),
    /** FAX. */
    FAX(CheckItem.ADDRESS, CheckItem.CONTENT),
    /** 郵送. */
    POST(CheckItem.ADDRESS, CheckItem.CONTENT, CheckItem.ENCLOSURE),
    /** 手渡し. */
    HAND_OVER(CheckItem.ADDRESS, CheckItem.CONTENT, CheckItem.ENCLOSURE),
    /** アップロード. */
    UPLOAD(CheckItem.ADDRESS, CheckItem.CONTENT, CheckItem.ATTACHMENT);

    private final Set<CheckItem> required;

    OutgoingChannel(CheckItem first, CheckItem... others) {
        this.required = EnumSet.of(first, others);
    }

    /** The items of a complete check. */
    public Set<CheckItem> required() {
        return EnumSet.copyOf(required);
    }
}
