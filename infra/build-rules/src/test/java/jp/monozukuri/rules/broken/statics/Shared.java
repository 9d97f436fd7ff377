package jp.monozukuri.rules.broken.statics;

import java.util.HashMap;
import java.util.concurrent.atomic.AtomicLong;

class Shared {

    static String last = "";
    static final AtomicLong COUNT = new AtomicLong();
    static final HashMap<String, String> SEEN = new HashMap<>();
}
