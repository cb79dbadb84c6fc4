package aiworkbench.review;

import java.util.List;
import java.util.Optional;

/** Compares parts of documents by all that they say, whatever ids they carry. */
final class Alike {

    private Alike() {}

    /** A number that is the same for records that are {@linkplain #but alike}, and mostly another one for others: from their texts. */
    static int hash(Record record) {
        int hash = record.getClass().hashCode();
        for (var text : Members.of(record).texts()) {
            hash = 31 * hash + text.of(record).hashCode();
        }
        return hash;
    }

    /** Whether two values are the same but for their ids and those of what they hold. */
    static boolean but(Object one, Object other) {
        if (one == other) {
            return true;
        }
        if (one instanceof Record record) {
            return record.getClass() == other.getClass() && records(record, (Record) other);
        }
        if (one instanceof List<?> list) {
            return other instanceof List<?> others && lists(list, others);
        }
        if (one instanceof Optional<?> optional && other instanceof Optional<?> another && optional.isPresent() && another.isPresent()) {
            return but(optional.get(), another.get());
        }
        return one.equals(other);
    }

    private static boolean records(Record one, Record other) {
        for (var member : Members.of(one).said()) {
            if (!but(member.of(one), member.of(other))) {
                return false;
            }
        }
        return true;
    }

    private static boolean lists(List<?> some, List<?> others) {
        if (some.size() != others.size()) {
            return false;
        }
        for (int i = 0; i < some.size(); i++) {
            if (!but(some.get(i), others.get(i))) {
                return false;
            }
        }
        return true;
    }
}
