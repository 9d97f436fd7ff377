package jp.monozukuri.rules.broken.modules;

import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication
class ModulesService {}
