package aiworkbench.storage;

import aiworkbench.model.Document;
import java.lang.reflect.RecordComponent;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;

/** The records that files are made of. */
final class ModelRecords {

    private ModelRecords() {}

    /** All records with members of their own, each before the records inside it. */
    static Set<Class<? extends Record>> all() {
        Set<Class<? extends Record>> types = new LinkedHashSet<>();
        Stream.of(Document.class.getPermittedSubclasses()).forEach(type -> collect(type.asSubclass(Record.class), types));
        return types;
    }

    private static void collect(Class<? extends Record> type, Set<Class<? extends Record>> types) {
        if (!types.add(type)) {
            return;
        }
        for (RecordComponent component : type.getRecordComponents()) {
            if (!component.getName().equals(Shape.UNKNOWN)) {
                collect(Kind.of(component.getGenericType()), types);
            }
        }
    }

    private static void collect(Kind kind, Set<Class<? extends Record>> types) {
        switch (kind) {
            case Kind.Part(var type) -> collect(type, types);
            case Kind.Many(var of) -> collect(of, types);
            case Kind.Maybe(var of) -> collect(of, types);
            case Kind.Text _, Kind.Identity _, Kind.Whole _, Kind.Decimal _, Kind.Truth _, Kind.Day _, Kind.Word _ -> { }
        }
    }
}
