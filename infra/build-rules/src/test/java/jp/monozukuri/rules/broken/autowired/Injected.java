package jp.monozukuri.rules.broken.autowired;

import org.springframework.beans.factory.annotation.Autowired;

class Injected {

    @Autowired
    String part = "";
}
