package aiworkbench.storage;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What an object of a file holds: names and values, in order. The values are as the model has them. */
final class Members {

    /** A value and its name, which is ready to be written. */
    record Member(Utf8.Quoted name, Object value) {}

    private final List<Member> all = new ArrayList<>();

    static Members of(Map<?, ?> map) {
        Members members = new Members();
        map.forEach((name, value) -> members.add(String.valueOf(name), value));
        return members;
    }

    Members add(String name, Object value) {
        return add(Utf8.quote(name), value);
    }

    Members add(Utf8.Quoted name, Object value) {
        all.add(new Member(name, value));
        return this;
    }

    /** Adds those whose names are not there yet. */
    void addMissing(Map<String, Object> more) {
        more.forEach((name, value) -> {
            if (all.stream().noneMatch(member -> member.name().text().equals(name))) {
                add(name, value);
            }
        });
    }

    /** In order; not to be changed. */
    List<Member> all() {
        return all;
    }
}
