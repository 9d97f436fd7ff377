package jp.monozukuri.rules.broken.value;

import org.springframework.beans.factory.annotation.Value;

class Setting {

    @Value("${a.b}")
    String setting = "";
}
