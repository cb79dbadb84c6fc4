package aiworkbench.ui.canvas;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

import aiworkbench.edit.Lens;
import aiworkbench.model.Element;
import aiworkbench.text.Messages;
import aiworkbench.ui.common.form.Notation;
import aiworkbench.ui.common.form.Notations;

/**
 * Turns the rows of a spreadsheet into elements of a list. A first row of headings says which column is which, in the words of the table or
 * of the inspector; without one they are those of the table, from the left. A cell that cannot be read stays empty.
 */
final class PastedRows<E extends Record & Element> {

    private final Messages messages;
    private final ListSpec<E> spec;
    private final Supplier<String> ids;
    private final Notations notations;

    PastedRows(Messages messages, ListSpec<E> spec, Supplier<String> ids) {
        this.messages = messages;
        this.spec = spec;
        this.ids = ids;
        this.notations = new Notations(messages.locale());
    }

    /** The elements that some text makes, one a row. */
    List<E> elements(String pasted) {
        var rows = PastedText.rows(pasted);
        if (rows.isEmpty()) {
            return List.of();
        }
        var named = rows.getFirst().stream().map(this::component).toList();
        boolean headed = named.stream().anyMatch(name -> !name.isEmpty());
        var components = headed ? named : spec.columns().stream().map(ListSpec.Column::component).toList();
        return rows.stream().skip(headed ? 1 : 0).flatMap(cells -> spec.fresh().make(List.of(), ids.get()).map(fresh -> filled(fresh, components, cells)).stream())
                .toList();
    }

    /** The component that a heading names, or empty. */
    private String component(String heading) {
        return Stream.concat(
                spec.columns().stream().filter(column -> messages.text(column.titleKey()).equalsIgnoreCase(heading)).map(ListSpec.Column::component),
                Arrays.stream(spec.type().getRecordComponents()).map(RecordComponent::getName).filter(name -> !name.equals("id") && !name.equals("unknown"))
                        .filter(name -> messages.text("field." + spec.type().getSimpleName() + "." + name).equalsIgnoreCase(heading))).findFirst().orElse("");
    }

    private E filled(E fresh, List<String> components, List<String> cells) {
        var element = fresh;
        for (int i = 0; i < Math.min(components.size(), cells.size()); i++) {
            var name = components.get(i);
            var found = Arrays.stream(spec.type().getRecordComponents()).filter(component -> component.getName().equals(name)).findFirst();
            var value = cells.get(i).isEmpty() ? Optional.empty() : value(found, element, cells.get(i));
            element = value.isPresent() ? with(element, name, value.get()) : element;
        }
        return element;
    }

    /** What a cell says, of the type of its component. */
    private Optional<?> value(Optional<RecordComponent> component, E element, String cell) {
        if (component.isEmpty()) {
            return Optional.empty();
        }
        boolean maybe = component.get().getType() == Optional.class;
        var type = maybe ? ((ParameterizedType) component.get().getGenericType()).getActualTypeArguments()[0] : component.get().getType();
        Optional<?> read = switch (type) {
            case Class<?> text when text == String.class -> Optional.of(cell);
            case Class<?> number when number == BigDecimal.class -> read(notations.number(), cell);
            case Class<?> whole when whole == int.class || whole == Integer.class -> read(notations.whole(), cell);
            case Class<?> yes when yes == Boolean.class -> constant(List.of(true, false), component.get().getName(), element, cell);
            case Class<?> words when words.isEnum() -> constant(Arrays.asList(words.getEnumConstants()), component.get().getName(), element, cell);
            default -> Optional.empty();
        };
        return maybe ? read.map(Optional::of) : read;
    }

    private static <A> Optional<A> read(Notation<A> notation, String cell) {
        return switch (notation.read().apply(cell)) {
            case Notation.Reading.Good<A>(var value) -> Optional.of(value);
            case Notation.Reading.Bad<A> _ -> Optional.empty();
        };
    }

    /** The one of several values that the table shows as a cell reads, or that is called so. */
    private Optional<?> constant(List<?> values, String component, E element, String cell) {
        var maybe = Lens.<E, Object>field(spec.type(), component).get(element) instanceof Optional<?>;
        return values.stream().filter(value -> Stream.concat(
                spec.columns().stream().filter(column -> column.component().equals(component))
                        .map(column -> column.text().apply(with(element, component, maybe ? Optional.of(value) : value))),
                value instanceof Enum<?> named ? Stream.of(messages.word(named)) : Stream.<String>empty())
                .anyMatch(cell::equalsIgnoreCase)).findFirst();
    }

    private E with(E element, String component, Object value) {
        return Lens.<E, Object>field(spec.type(), component).set(element, value);
    }
}
