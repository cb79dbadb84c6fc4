package aiworkbench.export.words;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import aiworkbench.governance.Titles;
import aiworkbench.model.ItemAnswer;
import aiworkbench.model.Link;
import aiworkbench.model.NoteColour;
import aiworkbench.model.Reference;
import aiworkbench.model.ScaleScore;

/**
 * Any record of the model as labels and values. Because it reads the record itself, a new field is written by every export
 * without further work.
 */
public final class Described {

    /** Components that say nothing to a reader, or that every export says elsewhere. */
    private static final List<String> SILENT = List.of("unknown", "template", "fromTemplate", "seen", "language", "product");
    /** Records whose id names something in the content files. */
    private static final List<Class<?>> NAMED_BY_ID = List.of(ScaleScore.class, ItemAnswer.class);

    private final Words words;
    private final Set<String> elsewhere;

    /** Records in the words of a document. */
    public Described(Words words) {
        this(words, Set.of());
    }

    /**
     * Records without what stands elsewhere.
     *
     * @param elsewhere components that are left out, such as {@code Header.owner}
     */
    public Described(Words words, Set<String> elsewhere) {
        this.words = words;
        this.elsewhere = Set.copyOf(elsewhere);
    }

    /** One line about a record. */
    public sealed interface Entry {

        String label();

        /**
         * A label with its text.
         *
         * @param links whose titles the text holds
         */
        record Text(String label, String value, List<Link> links) implements Entry {

            public Text {
                links = List.copyOf(links);
            }
        }

        /** A label with the parts below it. */
        record Parts(String label, List<Record> records, boolean list) implements Entry {

            public Parts {
                records = List.copyOf(records);
            }
        }
    }

    /** What a record says: texts first, then its parts; what is empty is left out. */
    public List<Entry> entries(Record record, List<String> without) {
        var entries = components(record, without).map(c -> entry(record, c)).flatMap(Optional::stream).toList();
        return Stream.concat(
                entries.stream().filter(Entry.Text.class::isInstance), entries.stream().filter(Entry.Parts.class::isInstance)).toList();
    }

    /** Whether a record says anything. */
    public boolean says(Record record, List<String> without) {
        return components(record, without).anyMatch(c -> switch (c.value()) {
            case Record part when !(part instanceof Link || part instanceof Reference) -> says(part, List.of());
            case Enum<?> value -> c.optional() || value.ordinal() != 0;
            case Object _ -> true;
        });
    }

    /** The component that names a record of a list: its first text; empty if it has none. */
    public Optional<String> nameComponent(Record record) {
        return components(record, List.of()).filter(c -> c.value() instanceof String).map(Component::name).findFirst();
    }

    /** The label of a component of a record. */
    public String label(Record record, String component) {
        return words.label(record.getClass(), component);
    }

    /** The components of some records of one type that say something in at least one of them, in their order. */
    public List<String> used(List<? extends Record> records) {
        return Arrays.stream(records.getFirst().getClass().getRecordComponents()).map(RecordComponent::getName)
                .filter(name -> records.stream().anyMatch(r -> text(r, name).filter(t -> !t.isBlank()).isPresent())).toList();
    }

    /** The words of one component; empty if it says nothing or has parts. */
    public Optional<String> text(Record record, String component) {
        return components(record, List.of()).filter(c -> c.name().equals(component)).findFirst().flatMap(c -> text(record, c));
    }

    /** The links of one component, whose titles its words are. */
    public List<Link> links(Record record, String component) {
        return components(record, List.of()).filter(c -> c.name().equals(component)).flatMap(c -> links(c.value()).stream()).toList();
    }

    private Optional<Entry> entry(Record record, Component component) {
        String label = words.label(record.getClass(), component.name());
        var text = text(record, component);
        if (text.isPresent()) {
            return text.filter(t -> !t.isBlank()).map(t -> new Entry.Text(label, t, links(component.value())));
        }
        return switch (component.value()) {
            case List<?> list -> Optional.of(new Entry.Parts(label, list.stream().map(Record.class::cast).toList(), true));
            case Record part when says(part, List.of()) -> Optional.of(new Entry.Parts(label, List.of(part), false));
            case Object _ -> Optional.empty();
        };
    }

    private Optional<String> text(Record record, Component component) {
        return switch (component.value()) {
            case String text -> Optional.of(words.word(record.getClass().getSimpleName(), component.name(), text));
            case NoteColour _ -> Optional.of("");
            case Enum<?> value -> Optional.of(words.word(value));
            case Boolean yes -> Optional.of(words.text(yes ? "export.yes" : "export.no"));
            case BigDecimal number -> Optional.of(words.number(number));
            case Number number -> Optional.of(number.toString());
            case LocalDate date -> Optional.of(words.date(date));
            case Link link -> Optional.of(words.title(link));
            case Reference reference -> Optional.of(Titles.of(reference));
            case List<?> list when !(list.getFirst() instanceof Record) || list.getFirst() instanceof Link
                    || list.getFirst() instanceof Reference ->
                    Optional.of(list.stream().map(one -> text(record, new Component(component.name(), one, false)).orElse(""))
                            .filter(t -> !t.isBlank()).collect(Collectors.joining("\n")));
            case Object _ -> Optional.empty();
        };
    }

    private static List<Link> links(Object value) {
        return switch (value) {
            case Link link -> List.of(link);
            case List<?> list -> list.stream().filter(Link.class::isInstance).map(Link.class::cast).toList();
            case Object _ -> List.of();
        };
    }

    /** Components that hold something. */
    private Stream<Component> components(Record record, List<String> without) {
        return Arrays.stream(record.getClass().getRecordComponents())
                .filter(c -> !SILENT.contains(c.getName()) && !without.contains(c.getName()))
                .filter(c -> !elsewhere.contains(record.getClass().getSimpleName() + "." + c.getName()))
                .filter(c -> !c.getName().equals("id") || NAMED_BY_ID.contains(record.getClass()))
                .map(c -> component(record, c))
                .filter(Objects::nonNull)
                .filter(c -> c.optional() || switch (c.value()) {
                    case String text -> !text.isBlank();
                    case List<?> list -> !list.isEmpty();
                    case Boolean yes -> yes;
                    case Integer number -> number != 0;
                    case Object _ -> true;
                });
    }

    private static Component component(Record record, RecordComponent component) {
        try {
            Object value = component.getAccessor().invoke(record);
            return value instanceof Optional<?> optional
                    ? optional.map(v -> new Component(component.getName(), v, true)).orElse(null)
                    : new Component(component.getName(), value, false);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Accessors of the model are public and only read", e);
        }
    }

    /** A component with its value; never an Optional. */
    private record Component(String name, Object value, boolean optional) {}
}
