package com.sun.glass.ui.unseen;

import com.sun.glass.ui.Application;
import com.sun.glass.ui.Pixels;
import com.sun.glass.ui.View;
import com.sun.glass.ui.headless.HeadlessApplication;
import com.sun.glass.ui.headless.HeadlessPlatformFactory;
import com.sun.glass.ui.headless.HeadlessView;

/**
 * The headless platform of JavaFX without its screen: windows are laid out and painted as ever, but what was painted is not copied, pixel by
 * pixel, into the picture of a screen that no test looks at. That copy alone took a third of the time of all window tests.
 *
 * <p>JavaFX finds this class by its name: {@code -Dglass.platform=Unseen}. Pictures of nodes and scenes are not taken from the screen, and work.
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

        @Override
        protected void _uploadPixels(long view, Pixels pixels) {
            // nobody sees them
        }
    }
}
