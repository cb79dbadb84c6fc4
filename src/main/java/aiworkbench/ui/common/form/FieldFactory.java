package aiworkbench.ui.common.form;

import java.lang.reflect.ParameterizedType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import aiworkbench.edit.Lens;
import aiworkbench.model.Document;
import aiworkbench.model.Link;
import aiworkbench.model.Rating;
import aiworkbench.ui.common.Option;

/** Chooses the control for a component of a record by its type. */
final class FieldFactory<D extends Document, R extends Record> {

    private static final int MOST_CHIPS = 14;
    private static final int LONGEST_CHIP = 26;

    private final FormContext<D> context;
    private final FieldSpec spec;
    private final Lens<D, R> owner;
    private final Notations notations;

    private FieldFactory(FormContext<D> context, FieldSpec spec, Lens<D, R> owner) {
        this.context = context;
        this.spec = spec;
        this.owner = owner;
        this.notations = new Notations(context.messages().locale());
    }

    /** The field of one component of the record at a place. */
    static <D extends Document, R extends Record> FormField<D, ?> create(FormContext<D> context, FieldSpec spec, Lens<D, R> owner) {
        var factory = new FieldFactory<>(context, spec, owner);
        return switch (spec.outer().getSimpleName()) {
            case "Optional" -> factory.optional();
            case "List" -> factory.list();
            default -> factory.plain();
        };
    }

    private FormField<D, ?> plain() {
        var type = spec.outer();
        if (type == String.class) {
            return text();
        } else if (type == boolean.class) {
            return new TickInput<>(context, spec, place());
        } else if (type == int.class) {
            return TextInput.line(context, spec, this.<Integer>place(), notations.whole());
        } else if (type == BigDecimal.class) {
            return TextInput.line(context, spec, this.<BigDecimal>place(), notations.number());
        } else if (type == LocalDate.class) {
            return TextInput.date(context, spec, this.<LocalDate>place().then(Places.asOptional()), required(notations.date()));
        } else if (type.isEnum()) {
            return new OptionInput<>(context, spec, place().then(Places.asOptional()), constants(type), false, true);
        } else if (type.isRecord()) {
            return section(type.asSubclass(Record.class), this.<Record>place().then(Places.asOptional()), false);
        }
        throw unknownType();
    }

    private FormField<D, ?> optional() {
        var type = spec.inner();
        if (type == Boolean.class) {
            var answers = List.of(new Option<Object>(true, context.text("form.yes")), new Option<Object>(false, context.text("form.no")));
            return new OptionInput<>(context, spec, this.<Optional<Object>>place(), _ -> answers, true, true);
        } else if (type == Integer.class) {
            return TextInput.line(context, spec, this.<Optional<Integer>>place(), Notations.optional(notations.whole()));
        } else if (type == Long.class) {
            return TextInput.line(context, spec, this.<Optional<Long>>place(), Notations.optional(notations.wholeLong()));
        } else if (type == BigDecimal.class) {
            return TextInput.line(context, spec, this.<Optional<BigDecimal>>place(), Notations.optional(notations.number()));
        } else if (type == LocalDate.class) {
            return TextInput.date(context, spec, place(), Notations.optional(notations.date()));
        } else if (type == Link.class) {
            return links(this.<Optional<Link>>place().then(Places.asList()), 1);
        } else if (type == Rating.class) {
            return new RatingInput<>(context, spec, place());
        } else if (type.isEnum()) {
            return new OptionInput<>(context, spec, this.<Optional<Object>>place(), constants(type), true, true);
        } else if (type.isRecord()) {
            return section(type.asSubclass(Record.class), place(), true);
        }
        throw unknownType();
    }

    private FormField<D, ?> list() {
        var type = spec.inner();
        if (type == String.class) {
            return texts();
        } else if (type == Link.class) {
            return links(place(), Integer.MAX_VALUE);
        } else if (type.isEnum()) {
            return new ChipsInput<>(context, spec, this.<List<Object>>place(), constants(type));
        } else if (type.isRecord()) {
            return rows(type.asSubclass(Record.class));
        } else if (spec.type() instanceof ParameterizedType nested && nested.getActualTypeArguments()[0] instanceof ParameterizedType) {
            return new CellsInput<>(context, spec, place(), document -> choices(document).orElse(List.of()));
        }
        throw unknownType();
    }

    private FormField<D, ?> text() {
        if (choices(context.session().document()).isPresent()) {
            return new OptionInput<>(context, spec, this.<String>place().then(Places.textAsOptional()),
                    document -> choices(document).orElse(List.of()), true, false);
        }
        return spec.isLong() ? TextInput.area(context, spec, this.<String>place(), Notations.text())
                : TextInput.line(context, spec, this.<String>place(), Notations.text());
    }

    private FormField<D, ?> texts() {
        var offered = choices(context.session().document());
        if (offered.isEmpty()) {
            return TextInput.area(context, spec, this.<List<String>>place(), Notations.lines());
        }
        Function<D, List<Option<String>>> options = document -> choices(document).orElse(List.of());
        if (!offered.get().isEmpty() && offered.get().size() <= MOST_CHIPS && offered.get().stream().allMatch(option -> option.title().length() <= LONGEST_CHIP)) {
            return new ChipsInput<>(context, spec, this.<List<String>>place(), options);
        }
        Function<String, String> title = id -> options.apply(context.session().document()).stream()
                .filter(option -> option.value().equals(id)).map(Option::title).findFirst().orElse(id);
        var source = new PickInput.Source<D, String>(options, title, Optional.empty(), Integer.MAX_VALUE, context.text("form.addTo"));
        return new PickInput<>(context, spec, place(), source);
    }

    private FormField<D, ?> links(Lens<D, List<Link>> place, int most) {
        var targets = new LinkTargets(context.messages());
        Function<Link, String> title = link -> targets.title(context.editor().workspace().get(), link);
        var source = new PickInput.Source<D, Link>(document -> targets.offered(context.editor().workspace().get(), document, context.element()), title,
                Optional.of(context.editor().follow()), most, context.text("form.addLink"));
        return new PickInput<>(context, spec, place, source);
    }

    private <E extends Record> FormField<D, ?> section(Class<E> type, Lens<D, ? extends Optional<? extends Record>> place, boolean optional) {
        @SuppressWarnings("unchecked")
        var typed = (Lens<D, Optional<E>>) place;
        return new SectionInput<>(context, spec, typed, type, optional);
    }

    private <E extends Record> FormField<D, ?> rows(Class<E> type) {
        return new RowsInput<>(context, spec, this.<List<E>>place(), type);
    }

    private Optional<List<Option<String>>> choices(D document) {
        return owner.find(document).flatMap(record -> context.choices().of(document, record, spec.name()));
    }

    private Function<D, List<Option<Object>>> constants(Class<?> type) {
        var options = Arrays.stream(type.getEnumConstants())
                .map(constant -> new Option<Object>(constant, context.messages().word((Enum<?>) constant)))
                .toList();
        return _ -> options;
    }

    private static <A> Notation<Optional<A>> required(Notation<A> notation) {
        return new Notation<>(value -> value.map(notation.write()).orElse(""), text -> switch (notation.read().apply(text)) {
            case Notation.Reading.Good<A>(var value) -> new Notation.Reading.Good<>(Optional.of(value));
            case Notation.Reading.Bad<A>(var key) -> new Notation.Reading.Bad<>(key);
        });
    }

    /** The component's place; its type is the one that the record declares. */
    @SuppressWarnings("unchecked")
    private <A> Lens<D, A> place() {
        return owner.then(Lens.field((Class<R>) spec.owner(), spec.name()));
    }

    private IllegalStateException unknownType() {
        return new IllegalStateException("Forms have no control for " + spec.owner().getSimpleName() + "." + spec.name() + ": " + spec.type());
    }
}
