package jp.monozukuri.rules.broken.trade;

import jp.monozukuri.meister.Person;

class KnowsAService {

    final Person person = new Person();
}
