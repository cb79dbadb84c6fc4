package com.sun.glass.ui.unseen;

import com.sun.glass.ui.Application;
import com.sun.glass.ui.View;
import com.sun.glass.ui.headless.HeadlessApplication;
import com.sun.glass.ui.headless.HeadlessPlatformFactory;
import com.sun.glass.ui.headless.HeadlessView;

/**
 * The headless platform of JavaFX without its screen: windows are styled and laid out as ever, but nothing is painted onto a screen that no
 * test looks at. The painting alone took a fifth of the time of all window tests, and the copy of it, pixel by pixel, a third of the rest.
 *
 * <p>JavaFX finds this class by its name: {@code -Dglass.platform=Unseen}. Pictures of nodes and scenes are not taken from the screen, and are
 * painted.
 */
public final class UnseenPlatformFactory extends HeadlessPlatformFactory {

    @Override
    public Application createApplication() {
        return new HeadlessApplication() {

            @Override
            public View createView() {
                return new UnseenView();
            }
        };
    }

    private static final class UnseenView extends HeadlessView {

        /** Asked by nobody but the painter, which leaves a view that is closed alone. */
        @Override
        public boolean isClosed() {
            return true;
        }
    }
}
