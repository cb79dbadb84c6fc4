package aiworkbench.compare;

import aiworkbench.governance.Titles;
import aiworkbench.model.Document;
import aiworkbench.storage.JsonFormat;
import aiworkbench.storage.merge.Place;
import aiworkbench.storage.merge.Side;
import aiworkbench.text.Messages;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says in words where in a document a place is, and what stands there. */
public final class DocumentWords {

    private static final String ID = "id";
    private static final String BETWEEN = " › ";
    private static final int LONGEST = 400;
    private static final List<String> NAMES =
            List.of("title", "name", "text", "step", "hypothesis", "event", "decision", "action", "question", "group", "reason");

    private final Messages messages;
    private final Document document;
    private final List<Map<String, Object>> trees;

    /** Words about versions of one document; names of elements are taken from the first version that has them. */
    public DocumentWords(Messages messages, List<Document> versions) {
        var format = new JsonFormat();
        this.messages = messages;
        this.document = versions.getFirst();
        this.trees = versions.stream().map(format::tree).toList();
    }

    /** The name of an element, or of the document; of an element without a name, its kind and the how manieth it is where it stands. */
    public String title(Place place) {
        if (place.steps().isEmpty()) {
            return messages.text("versions.document");
        }
        var type = Typing.at(document.getClass(), place);
        var id = ((Place.Step.Entry) place.steps().getLast()).id();
        var asked = type.flatMap(owner -> Titles.of(document, simple(owner), ID, id));
        return asked.or(() -> trees.stream().flatMap(tree -> at(tree, place).stream()).findFirst().flatMap(DocumentWords::name))
                .map(text -> shorten(text.strip().replaceAll("\\s+", " "), 120))
                .or(() -> type.flatMap(owner -> unnamed(place, simple(owner))))
                .orElse(id);
    }

    /** Such as "Note 2 of Problem (no text yet)", as reviews call it; empty for elements that this release does not know. */
    private Optional<String> unnamed(Place place, String kind) {
        return trees.stream().filter(tree -> at(tree, place).isPresent()).findFirst().flatMap(tree -> {
            var element = at(tree, place).orElseThrow();
            var holder = holder(place, kind, element);
            var ordinal = 1 + siblings(tree, place).takeWhile(one -> one != element).filter(one -> holder.equals(holder(place, kind, one))).count();
            var key = "review.unnamed." + kind + (holder.isEmpty() ? "" : ".in");
            return messages.has(key) ? Optional.of(messages.text(key, ordinal, holder)) : Optional.empty();
        });
    }

    /** The title of what holds an element, where that belongs to what people call it. */
    private String holder(Place place, String kind, Map<?, ?> element) {
        return switch (kind) {
            case "Note" -> Titles.of(document, kind, "block", String.valueOf(element.get("block"))).orElse("");
            case "Mitigation" -> title(place.parent().parent());
            default -> "";
        };
    }

    private static Stream<Map<?, ?>> siblings(Object tree, Place place) {
        return value(tree, place.parent()) instanceof List<?> list ? list.stream().filter(Map.class::isInstance).map(Map.class::cast) : Stream.empty();
    }

    /** Where an element lies, such as {@code Risks › Drift › Mitigations}; empty for the document. */
    public String where(Place place) {
        List<String> words = new ArrayList<>();
        var way = Place.TOP;
        for (Place.Step step : place.steps().subList(0, Math.max(0, place.steps().size() - 1))) {
            var parent = way;
            way = switch (step) {
                case Place.Step.Member(var name) -> parent.member(name);
                case Place.Step.Entry(var key) -> parent.entry(key);
            };
            words.add(step instanceof Place.Step.Member(var name) ? label(parent, name) : title(way));
        }
        return String.join(BETWEEN, words);
    }

    /** The name of a field inside its element, such as {@code Possible loss › Low}; empty for the element itself. */
    public String field(Place place) {
        var way = place.element().orElse(Place.TOP);
        List<String> words = new ArrayList<>();
        for (Place.Step step : place.steps().subList(way.steps().size(), place.steps().size())) {
            if (step instanceof Place.Step.Member(var name)) {
                words.add(label(way, name));
                way = way.member(name);
            }
        }
        return String.join(BETWEEN, words);
    }

    private String label(Place owner, String name) {
        return Typing.at(document.getClass(), owner).map(type -> label(type, name)).orElse(name);
    }

    private String label(Type owner, String name) {
        var key = "field." + simple(owner) + "." + name;
        return messages.has(key) ? messages.text(key) : name;
    }

    /** A value in words; what is not there is "Nothing". */
    public String value(Place place, Side side) {
        var last = place.steps().isEmpty() ? Optional.<String>empty()
                : place.steps().getLast() instanceof Place.Step.Member(var name) ? Optional.of(name) : Optional.<String>empty();
        var owner = Typing.at(document.getClass(), place.parent());
        var field = last.flatMap(name -> owner.flatMap(type -> Typing.field(type, name)));
        var text = words(side.value(), Typing.at(document.getClass(), place), field);
        return text.isBlank() ? messages.text("versions.nothing") : shorten(text, LONGEST);
    }

    /** Whether these values of a place are free text, which somebody may write anew; empty values are. */
    public boolean isFreeText(Place place, List<Side> values) {
        var owner = Typing.at(document.getClass(), place.parent());
        var field = place.steps().isEmpty() || !(place.steps().getLast() instanceof Place.Step.Member(var name)) || name.equals(ID)
                ? Optional.<Typing.Field>empty() : owner.flatMap(type -> Typing.field(type, name));
        return field.filter(it -> it.type() == String.class).isPresent() && values.stream().filter(Side::present).allMatch(side ->
                side.value() instanceof String text && Titles.of(document, simple(field.get().owner()), field.get().name(), text).isEmpty());
    }

    /** The values of an element that say something, by label. */
    public List<Map.Entry<String, String>> values(Place place, Map<String, Object> element) {
        return element.entrySet().stream().filter(member -> !member.getKey().equals(ID))
                .map(member -> Map.entry(label(place, member.getKey()), value(place.member(member.getKey()), Side.of(member.getValue()))))
                .toList();
    }

    private String words(Object value, Optional<Type> type, Optional<Typing.Field> field) {
        return switch (value) {
            case null -> "";
            case String text -> text(text, type, field);
            case BigDecimal number -> number.toPlainString();
            case Boolean yes -> messages.text(yes ? "form.yes" : "form.no");
            case List<?> list -> list.stream().map(entry -> words(entry, type.flatMap(Typing::entry), field))
                    .collect(Collectors.joining(list.stream().allMatch(String.class::isInstance) ? ", " : "\n"));
            case Map<?, ?> map -> map.entrySet().stream().filter(member -> !ID.equals(member.getKey()))
                    .map(member -> member(type, (String) member.getKey(), member.getValue())).collect(Collectors.joining(" · "));
            case Object other -> other.toString();
        };
    }

    private String member(Optional<Type> owner, String name, Object value) {
        var field = owner.flatMap(type -> Typing.field(type, name));
        return messages.text("versions.labelled", owner.map(type -> label(type, name)).orElse(name), words(value, field.map(Typing.Field::type), field));
    }

    private String text(String text, Optional<Type> type, Optional<Typing.Field> field) {
        if (type.orElse(String.class) instanceof Class<?> known && known.isEnum()) {
            return Arrays.stream(known.getEnumConstants()).map(constant -> (Enum<?>) constant)
                    .filter(constant -> constant.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(text))
                    .findFirst().map(messages::word).orElse(text);
        } else if (type.equals(Optional.of(LocalDate.class))) {
            return date(text);
        }
        return field.flatMap(it -> Titles.of(document, simple(it.owner()), it.name(), text)).orElse(text);
    }

    private String date(String text) {
        try {
            return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(messages.locale()).format(LocalDate.parse(text));
        } catch (DateTimeParseException _) {
            return text;
        }
    }

    private static Optional<String> name(Map<String, Object> element) {
        return NAMES.stream().map(element::get).filter(String.class::isInstance).map(String.class::cast).filter(text -> !text.isBlank()).findFirst();
    }

    private static Optional<Map<String, Object>> at(Object tree, Place place) {
        @SuppressWarnings("unchecked")
        var element = (Map<String, Object>) (value(tree, place) instanceof Map<?, ?> map ? map : null);
        return Optional.ofNullable(element);
    }

    private static Object value(Object tree, Place place) {
        Object value = tree;
        for (Place.Step step : place.steps()) {
            value = switch (step) {
                case Place.Step.Member(var name) -> value instanceof Map<?, ?> map ? map.get(name) : null;
                case Place.Step.Entry entry -> value instanceof List<?> list ? list.stream()
                        .filter(one -> one instanceof Map<?, ?> map && entry.id().equals(map.get(ID))).findFirst().orElse(null) : null;
            };
        }
        return value;
    }

    private static String simple(Type type) {
        return type instanceof Class<?> known ? known.getSimpleName() : "";
    }

    private static String shorten(String text, int most) {
        return text.length() <= most ? text : text.substring(0, text.offsetByCodePoints(0, text.codePointCount(0, most) - 1)) + "…";
    }
}
