package jp.monozukuri.rules.sound;

import jp.monozukuri.rules.sound.shipping.event.Shipped;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Puts the parts together and so sees all of them. */
@SpringBootApplication
class SoundService {

    static final Class<?> EVENT = Shipped.class;
}
