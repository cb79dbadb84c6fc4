package aiworkbench.ui.main;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TabFitTest {

    @Test
    void aNameIsWholeWhileThereIsRoom() {
        assertThat(TabFit.widest(1140, 2)).isEqualTo(448);
        assertThat(TabFit.widest(908, 3)).isBetween(250.0, 260.0);
    }

    @Test
    void tabsShareTheHeadWithoutScrolling() {
        for (int n = 3; n <= 6; n++) {
            assertThat(70 + n * (TabFit.widest(1000, n) + 23)).as("%d tabs", n).isLessThanOrEqualTo(1000.001);
        }
    }

    @Test
    void manyTabsStayReadable() {
        assertThat(TabFit.widest(600, 40)).isEqualTo(126);
    }

    @Test
    void theStartPageAloneIsNoDivisionByZero() {
        assertThat(TabFit.widest(600, 0)).isEqualTo(448);
    }
}
