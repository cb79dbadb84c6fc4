package aiworkbench.storage;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * The way from the top of a file to one value, for complaints. Cheap to make, because every value gets one and few are ever shown.
 *
 * @param name of the member; null for an entry of a list
 * @param entry place in the list, from 1; 0 for a member
 */
record Trail(Trail parent, String name, int entry) {

    private static final int LONGEST_STEP = 60;

    /** Steps that are named; of a longer way, the first half and the last half. */
    private static final int MOST_STEPS = 8;

    static final Trail TOP = new Trail(null, null, 0);

    Trail member(String name) {
        return new Trail(this, name, 0);
    }

    /** One entry of a list; counted from 0 here, from 1 in words. */
    Trail entry(int index) {
        return new Trail(this, null, index + 1);
    }

    /** Such as {@code risks 3, mitigations 1, due}. The middle of a long way is left out: {@code x 1 1 1 … 1 1 1 1}. */
    String words() {
        Deque<Trail> steps = new ArrayDeque<>();
        for (Trail trail = this; trail.parent != null; trail = trail.parent) {
            steps.addFirst(trail);
        }
        List<Trail> way = List.copyOf(steps);
        if (way.size() <= MOST_STEPS) {
            return words(way);
        }
        int half = MOST_STEPS / 2;
        return words(way.subList(0, half)) + " … " + words(way.subList(way.size() - half, way.size()));
    }

    private static String words(List<Trail> way) {
        StringBuilder words = new StringBuilder();
        for (Trail step : way) {
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
