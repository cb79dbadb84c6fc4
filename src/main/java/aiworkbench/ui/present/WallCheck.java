package aiworkbench.ui.present;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.UnaryOperator;

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
     * @param missing tells which letters of a text cannot be shown
     */
    static WallCheck of(List<Slide> slides, double width, double height, double scale, WallLayout.Measure measure, UnaryOperator<String> missing) {
        var problems = new LinkedHashSet<WallLayout.Problem>();
        double smallest = Double.MAX_VALUE;
        for (var slide : slides) {
            var layout = WallLayout.of(slide, width, height, scale, Integer.MAX_VALUE, false, measure);
            problems.addAll(layout.problems());
            var letters = missing.apply(slide.words());
            if (!letters.isEmpty()) {
                problems.add(new WallLayout.Problem(WallLayout.Trouble.LETTERS, letters, layout.smallest() / scale));
            }
            smallest = Math.min(smallest, layout.smallest() / scale);
        }
        return new WallCheck(slides.size(), smallest, new ArrayList<>(problems));
    }
}
