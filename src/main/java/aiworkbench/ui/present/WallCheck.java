package aiworkbench.ui.present;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/**
 * What cannot be read on a wall as it should, over all parts of a document.
 *
 * @param parts how many parts were looked at
 * @param smallest size of the smallest text, in pixels of a wall that is 1080 pixels high
 */
record WallCheck(int parts, double smallest, List<WallLayout.Problem> problems) {

    /**
     * Looks at all parts as they would stand on a wall.
     *
     * @param height above the foot
     */
    static WallCheck of(List<Slide> slides, double width, double height, double scale, WallLayout.Measure measure) {
        var problems = new LinkedHashSet<WallLayout.Problem>();
        double smallest = Double.MAX_VALUE;
        for (var slide : slides) {
            var layout = WallLayout.of(slide, width, height, scale, Integer.MAX_VALUE, false, measure);
            problems.addAll(layout.problems());
            smallest = Math.min(smallest, layout.smallest() / scale);
        }
        return new WallCheck(slides.size(), smallest, new ArrayList<>(problems));
    }
}
