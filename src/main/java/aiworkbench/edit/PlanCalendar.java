package aiworkbench.edit;

import java.time.DayOfWeek;

import aiworkbench.model.Plan;

/** Counts the days of a plan: all of them, or Monday to Friday only if the plan says so. */
public record PlanCalendar(Plan plan) {

    /** The day that lies so many days later, or earlier for a negative number. */
    public int move(int day, int days) {
        if (!plan.workingDays()) {
            return day + days;
        }
        int step = Integer.signum(days);
        int moved = day;
        for (int left = Math.abs(days); left > 0; left--) {
            do {
                moved += step;
            } while (weekend(moved));
        }
        return moved;
    }

    /** How many days lie between two days, counted as {@link #move} does; negative if the second is earlier. */
    public int between(int from, int to) {
        if (!plan.workingDays()) {
            return to - from;
        }
        int step = Integer.signum(to - from);
        int count = 0;
        for (int day = from; day != to; ) {
            day += step;
            count += weekend(day) ? 0 : step;
        }
        return count;
    }

    /** The day itself, or the next one in a direction that counts: 1 for later, -1 for earlier. */
    public int counting(int day, int direction) {
        int found = day;
        while (plan.workingDays() && weekend(found)) {
            found += direction;
        }
        return found;
    }

    /** Whether a day is a Saturday or a Sunday. */
    public boolean weekend(int day) {
        var name = plan.date(day).getDayOfWeek();
        return name == DayOfWeek.SATURDAY || name == DayOfWeek.SUNDAY;
    }
}
