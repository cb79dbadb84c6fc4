package aiworkbench.review;

import java.util.List;

import aiworkbench.model.Document;

/** One thing that can be wrong with a document. */
public interface Rule {

    /** Short and quotable, such as {@code INT-01}. Never changes, because waivers name it. */
    String id();

    /** How much its findings matter, unless the rule itself says otherwise for one of them. */
    Severity severity();

    /**
     * What is wrong, in the order of the document; empty for a document that the rule has nothing to say about.
     *
     * @param folder the document and those beside it
     */
    List<Finding> check(Folder folder, Document document);
}
