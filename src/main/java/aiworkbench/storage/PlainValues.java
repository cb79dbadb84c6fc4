package aiworkbench.storage;

import aiworkbench.model.DocumentId;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Reads values that have no others inside, for {@link PlainReader}: only what nobody could complain about. */
final class PlainValues {

    private static final int MOST_IDS = 8;

    private final PlainJson json;
    private final List<DocumentId> ids = new ArrayList<>();

    PlainValues(PlainJson json) {
        this.json = json;
    }

    /** An id. Most links of a document lead to few others: one id for all of them is quicker to compare. */
    DocumentId identity() throws Unusual {
        String text = json.text();
        for (DocumentId known : ids) {
            if (known.value().equals(text)) {
                return known;
            }
        }
        DocumentId id = id(text);
        if (ids.size() < MOST_IDS) {
            ids.add(id);
        }
        return id;
    }

    private static DocumentId id(String text) throws Unusual {
        try {
            return new DocumentId(text);
        } catch (IllegalArgumentException _) {
            throw new Unusual();
        }
    }

    /** A whole number within the bounds of its kind. */
    Object whole(Kind.Whole kind) throws Unusual {
        long number = json.whole();
        if (number < kind.least() || number > kind.most()) {
            throw new Unusual();
        }
        return kind.most() > Integer.MAX_VALUE ? (Object) number : (Object) (int) number;
    }

    /** True or false. */
    Boolean truth() throws Unusual {
        return switch (json.word()) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new Unusual();
        };
    }

    /** A date. */
    LocalDate day() throws Unusual {
        String text = json.text();
        if (!RecordReader.isDate(text)) {
            throw new Unusual();
        }
        try {
            return RecordReader.date(text);
        } catch (DateTimeException _) {
            throw new Unusual();
        }
    }

    /** One of the words of an enumeration. */
    <E extends Enum<?>> E word(Class<E> type) throws Unusual {
        return Words.find(type, json.text()).orElseThrow(Unusual::new);
    }
}
