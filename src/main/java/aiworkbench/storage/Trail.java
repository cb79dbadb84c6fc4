package aiworkbench.storage;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * The way from the top of a file to one value, for complaints. Cheap to make, because every value gets one and few are ever shown.
 *
 * @param name of the member; null for an entry of a list
 * @param entry place in the list, from 1; 0 for a member
 */
record Trail(Trail parent, String name, int entry) {

    private static final int LONGEST_STEP = 60;

    static final Trail TOP = new Trail(null, null, 0);

    Trail member(String name) {
        return new Trail(this, name, 0);
    }

    /** One entry of a list; counted from 0 here, from 1 in words. */
    Trail entry(int index) {
        return new Trail(this, null, index + 1);
    }

    /** Such as {@code risks 3, mitigations 1, due}. */
    String words() {
        Deque<Trail> steps = new ArrayDeque<>();
        for (Trail trail = this; trail.parent != null; trail = trail.parent) {
            steps.addFirst(trail);
        }
        StringBuilder words = new StringBuilder();
        for (Trail step : steps) {
            String separator = step.name == null ? " " : ", ";
            words.append(words.isEmpty() ? "" : separator);
            words.append(step.name == null ? String.valueOf(step.entry) : shorten(step.name, LONGEST_STEP));
        }
        return words.toString();
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
