package aiworkbench.storage;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Knows the versions of the file format. Turns the members of an older version into those of the current one before any record is
 * built; version 1 is the first, so there is nothing older yet.
 */
final class Migrations {

    /** The version that is written. */
    static final int CURRENT = 1;

    static final String FORMAT = "format";
    static final String VERSION = "version";

    private Migrations() {}

    /**
     * The members of a document in the current version, without format and version.
     *
     * @param newer whether a newer release wrote it, so that writing it back could lose something
     */
    record Current(Json.Obj members, boolean newer) {}

    /**
     * Reads the version of a document.
     *
     * @throws FormatProblem if the version is missing or not a whole number from 1
     */
    static Current toCurrent(Json.Obj document, Source source) throws FormatProblem {
        Json version = document.members().get(VERSION);
        if (version == null) {
            throw source.problem(document.at(), Trail.TOP, "storage.member.missing", VERSION);
        }
        if (!(version instanceof Json.Num(_, var number)) || number.stripTrailingZeros().scale() > 0 || number.signum() <= 0) {
            throw source.problem(version.at(), Trail.TOP.member(VERSION), "storage.version", RecordReader.excerpt(version));
        }
        Map<String, Json> members = new LinkedHashMap<>(document.members());
        members.remove(FORMAT);
        members.remove(VERSION);
        return new Current(new Json.Obj(document.at(), members), number.compareTo(BigDecimal.valueOf(CURRENT)) > 0);
    }
}
