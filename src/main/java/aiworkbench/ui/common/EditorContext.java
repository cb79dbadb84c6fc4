package aiworkbench.ui.common;

import java.time.InstantSource;
import java.util.function.Consumer;
import java.util.function.Supplier;

import aiworkbench.model.Document;
import aiworkbench.model.Link;
import aiworkbench.session.Session;
import aiworkbench.session.Workspace;
import aiworkbench.text.Messages;

/**
 * What an editor needs from the rest of the program.
 *
 * @param session the open document
 * @param messages all texts
 * @param ids makes ids for new elements
 * @param clock tells today
 * @param workspace the documents of the folder as they are now, for links
 * @param follow opens the target of a link
 * @param dialogs questions to the user
 * @param partners the other documents of the product
 * @param changes what differs from a version that the document is compared with
 */
public record EditorContext<D extends Document>(
        Session<D> session,
        Messages messages,
        Supplier<String> ids,
        InstantSource clock,
        Supplier<Workspace> workspace,
        Consumer<Link> follow,
        Dialogs dialogs,
        Partners partners,
        ChangeMarks changes) {

    /** An editor of a document that is not compared yet. */
    public EditorContext(Session<D> session, Messages messages, Supplier<String> ids, InstantSource clock, Supplier<Workspace> workspace,
            Consumer<Link> follow, Dialogs dialogs, Partners partners) {
        this(session, messages, ids, clock, workspace, follow, dialogs, partners, new ChangeMarks());
    }

    /** An editor on its own. */
    public EditorContext(Session<D> session, Messages messages, Supplier<String> ids, InstantSource clock, Supplier<Workspace> workspace,
            Consumer<Link> follow, Dialogs dialogs) {
        this(session, messages, ids, clock, workspace, follow, dialogs, Partners.none());
    }
}
