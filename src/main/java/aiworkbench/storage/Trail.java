package aiworkbench.storage;

import java.util.ArrayDeque;
import java.util.Deque;

/** The way from the top of a file to one value, for complaints. */
record Trail(Trail parent, String step) {

    private static final int LONGEST_STEP = 60;

    static final Trail TOP = new Trail(null, "");

    Trail member(String name) {
        return new Trail(this, name);
    }

    /** One entry of a list; counted from 0 here, from 1 in words. */
    Trail entry(int index) {
        return new Trail(parent, step.isEmpty() ? String.valueOf(index + 1) : step + " " + (index + 1));
    }

    /** Such as {@code risks 3, mitigations 1, due}. */
    String words() {
        Deque<String> steps = new ArrayDeque<>();
        for (Trail trail = this; trail != null; trail = trail.parent) {
            if (!trail.step.isEmpty()) {
                steps.addFirst(shorten(trail.step, LONGEST_STEP));
            }
        }
        return String.join(", ", steps);
    }

    /** Text from a file, fit to stand in a sentence: one line, not long. */
    static String shorten(String text, int longest) {
        String line = text.replaceAll("\\s+", " ");
        if (line.length() <= longest) {
            return line;
        }
        int end = Character.isHighSurrogate(line.charAt(longest - 1)) ? longest - 1 : longest;
        return line.substring(0, end) + "…";
    }
}
