package aiworkbench.review;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import aiworkbench.model.Document;

/** What documents were when they were new: the same for all that come from one template, so it is worked out once. By any number of threads. */
final class Starts {

    private final Map<String, Start.Fresh> fresh = new ConcurrentHashMap<>();

    Start of(Document document) {
        var template = document.header().template();
        return new Start(document, fresh.computeIfAbsent(document.kind() + " " + template, _ -> Start.Fresh.of(document.kind(), template)));
    }
}
