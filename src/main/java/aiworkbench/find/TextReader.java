package aiworkbench.find;

import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import aiworkbench.find.TextIndex.Place;
import aiworkbench.model.Document;
import aiworkbench.model.DocumentId;
import aiworkbench.model.Element;
import aiworkbench.model.Link;

/** Reads every text of a document, by walking its records, so that a part which the model gains later is found as well. */
final class TextReader {

    /** Components that hold ids and words of the format, which nobody reads as they are. */
    private static final Set<String> NOT_READ = Set.of("id", "unknown", "layout", "grid", "seed", "language", "currency", "template", "pack", "entry",
            "rule", "place", "block", "theme", "focus", "capabilities", "library", "facts", "annexThree", "dpiaCriteria", "dependsOn", "after",
            "attention", "group", "ladder", "element", "fact", "legalBasis", "question");

    /** Looked up once for each type of records. */
    private static final ClassValue<List<Part>> PARTS = new ClassValue<>() {
        @Override
        protected List<Part> computeValue(Class<?> type) {
            return Arrays.stream(type.getRecordComponents()).filter(Part::mayHoldText).map(Part::of).toList();
        }
    };

    /** A component that may hold texts. */
    private record Part(String type, String name, Method accessor) {

        static Part of(RecordComponent component) {
            var accessor = component.getAccessor();
            // Checks of access cost more than the call.
            accessor.setAccessible(true);
            return new Part(component.getDeclaringRecord().getSimpleName(), component.getName(), accessor);
        }

        static boolean mayHoldText(RecordComponent component) {
            return !NOT_READ.contains(component.getName()) && (component.getGenericType() instanceof ParameterizedType generic
                    ? Stream.of(generic.getActualTypeArguments()).anyMatch(type -> type instanceof Class<?> held && isRead(held))
                    : isRead(component.getType()));
        }

        private static boolean isRead(Class<?> type) {
            return type == String.class || type.isInterface() || type.isRecord() && type != DocumentId.class && type != Link.class;
        }

        Object of(Record owner) {
            try {
                return accessor.invoke(owner);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(accessor.toString(), e);
            }
        }
    }

    private final Document document;
    private final StringBuilder folded = new StringBuilder();
    private final List<Integer> starts = new ArrayList<>();
    private final List<Place> places = new ArrayList<>();

    TextReader(Document document) {
        this.document = document;
    }

    Texts texts() {
        record((Record) document, "");
        folded.append(Texts.BREAK);
        return new Texts(Folded.of(document.title()), folded.toString(), starts.stream().mapToInt(Integer::intValue).toArray(), List.copyOf(places));
    }

    private void record(Record record, String around) {
        var element = record instanceof Element own ? own.id() : around;
        for (var part : PARTS.get(record.getClass())) {
            value(part, part.of(record), element);
        }
    }

    private void value(Part part, Object value, String element) {
        switch (value) {
            case String text -> text(part, text, element);
            case Link _, DocumentId _ -> { }
            case Record record -> record(record, element);
            case Collection<?> many -> {
                for (var one : many) {
                    value(part, one, element);
                }
            }
            case Optional<?> maybe when maybe.isPresent() && !(maybe.get() instanceof String) -> value(part, maybe.get(), element);
            default -> { }
        }
    }

    private void text(Part part, String text, String element) {
        if (!text.isBlank()) {
            folded.append(Texts.BREAK);
            starts.add(folded.length());
            folded.append(Folded.of(text));
            places.add(new Place(document, element, part.type(), part.name(), text));
        }
    }
}
