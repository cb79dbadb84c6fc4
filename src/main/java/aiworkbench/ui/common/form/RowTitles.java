package aiworkbench.ui.common.form;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

import aiworkbench.model.Document;
import aiworkbench.model.Element;
import aiworkbench.model.Meeting;
import aiworkbench.model.Reference;
import aiworkbench.text.Messages;
import aiworkbench.ui.common.Option;

/** Names a record in one line, as the heading of its row. */
final class RowTitles {

    private static final int LONGEST = 90;

    private final Messages messages;
    private final Choices choices;

    RowTitles(Messages messages, Choices choices) {
        this.messages = messages;
        this.choices = choices;
    }

    /** The title that its id has in the content files, else its first text, else "Untitled". */
    String of(Document document, Record record) {
        var title = switch (record) {
            case Meeting meeting -> messages.text("form.meeting", meeting.day(), messages.word(meeting.status()));
            case Reference reference -> Stream.of("pack", "entry").map(component -> chosen(document, reference, component))
                    .filter(text -> !text.isEmpty()).reduce((one, two) -> one + " · " + two).orElse("");
            case Element element when choices.of(document, record, "id").isPresent() -> titleOf(document, record, "id", element.id());
            default -> firstText(document, record);
        };
        var line = title.lines().findFirst().orElse("").strip();
        return line.isEmpty() ? messages.text("form.untitled") : line.length() > LONGEST ? line.substring(0, LONGEST) + "…" : line;
    }

    private String firstText(Document document, Record record) {
        return Arrays.stream(record.getClass().getRecordComponents())
                .filter(component -> component.getType() == String.class && !component.getName().equals("id"))
                .map(component -> chosen(document, record, component.getName()))
                .filter(text -> !text.isBlank()).findFirst().orElse("");
    }

    private String chosen(Document document, Record record, String component) {
        String value = Records.read(record, component);
        return value.isEmpty() ? "" : titleOf(document, record, component, value);
    }

    private String titleOf(Document document, Record record, String component, String value) {
        return choices.of(document, record, component).flatMap(options -> options.stream()
                .filter(option -> option.value().equals(value)).map(Option::title).findFirst()).or(() -> Optional.of(value)).get();
    }
}
