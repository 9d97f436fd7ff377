package jp.monozukuri.rules.broken.modules.cup;

import jp.monozukuri.rules.broken.modules.tea.Tea;
import jp.monozukuri.rules.broken.modules.tea.brew.Brew;
import jp.monozukuri.rules.broken.modules.tea.event.TeaBrewed;

class Cup {

    final Tea shown = new Tea();
    final TeaBrewed leaf = new TeaBrewed("T-1");
    final Brew hidden = new Brew();
}
