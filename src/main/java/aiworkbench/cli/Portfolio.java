package aiworkbench.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import aiworkbench.cli.Inputs.Found;
import aiworkbench.cli.Report.Checked;
import aiworkbench.review.Folder;
import aiworkbench.review.Review;
import aiworkbench.session.Workspace;
import aiworkbench.storage.Complaint;
import aiworkbench.storage.Glance;
import aiworkbench.storage.StorageProblem;
import aiworkbench.storage.document.DocumentStore;
import aiworkbench.storage.document.DocumentStore.Looked;

/**
 * Reviews any number of files, one product after the other, as many at a time as the computer has cores. Only the documents of these
 * products are in memory; of the others there is what was found in them.
 */
final class Portfolio {

    /** Products with more documents than that are worth sharing between cores. */
    private static final int LARGE = 16;

    private final DocumentStore store;
    private final Review review;
    private final LocalDate today;

    /**
     * A review of files.
     *
     * @param today the date of the review
     */
    Portfolio(DocumentStore store, Review review, LocalDate today) {
        this.store = store;
        this.review = review;
        this.today = today;
    }

    /** What came of one file. */
    private record Outcome(int at, Optional<Checked> checked, Optional<Complaint> wrong) {}

    private record Read(int at, Path path, Optional<Looked> looked, Optional<Complaint> wrong) {}

    /** What is to be said about these files, in their order; what cannot be read is named and left out. */
    List<Checked> check(Inputs inputs, List<Path> given) {
        var found = inputs.find(given);
        var outcomes = new Outcome[found.size()];
        AllCores.map(products(found), product -> check(found, product)).forEach(product -> product.forEach(outcome -> outcomes[outcome.at()] = outcome));
        return Stream.of(outcomes).flatMap(outcome -> {
            outcome.wrong().ifPresent(complaint -> inputs.refuse(found.get(outcome.at()).path(), complaint));
            return outcome.checked().stream();
        }).toList();
    }

    private List<Outcome> check(List<Found> found, List<Integer> product) {
        var read = each(product, at -> read(at, found.get(at).path()));
        var known = new Workspace(read.stream()
                .flatMap(one -> one.looked().map(looked -> new Workspace.Entry(one.path(), looked.document())).stream()).toList());
        var folder = new Folder(read.stream().flatMap(one -> one.looked().map(Looked::document).stream()).toList(), today, known.shared());
        return each(read, one -> new Outcome(one.at(), one.looked().map(looked -> Checked.of(one.path(), looked, review, folder)), one.wrong()));
    }

    private static <T, R> List<R> each(List<T> list, Function<T, R> work) {
        return list.size() > LARGE ? AllCores.map(list, work) : list.stream().map(work).toList();
    }

    private Read read(int at, Path path) {
        try {
            return new Read(at, path, Optional.of(store.lookInto(path)), Optional.empty());
        } catch (StorageProblem problem) {
            return new Read(at, path, Optional.empty(), Optional.of(problem.complaint()));
        }
    }

    /** Which files belong together: those of one product name, and those that links join. */
    private List<List<Integer>> products(List<Found> found) {
        var glances = AllCores.map(found, file -> glance(file.path()));
        var first = new HashMap<String, Integer>();
        var joined = new int[found.size()];
        for (int i = 0; i < joined.length; i++) {
            joined[i] = i;
            var glance = glances.get(i);
            if (glance.isPresent()) {
                for (var name : names(glance.get())) {
                    var before = first.putIfAbsent(name, i);
                    join(joined, i, before == null ? i : before);
                }
            }
        }
        Map<Integer, List<Integer>> products = new LinkedHashMap<>();
        for (int i = 0; i < joined.length; i++) {
            products.computeIfAbsent(root(joined, i), _ -> new ArrayList<>()).add(i);
        }
        return List.copyOf(products.values());
    }

    private Optional<Glance> glance(Path path) {
        try {
            return store.glance(path);
        } catch (StorageProblem _) {
            return Optional.empty();
        }
    }

    private static List<String> names(Glance glance) {
        var names = new ArrayList<String>();
        names.add("id " + glance.id());
        glance.documents().forEach(id -> names.add("id " + id));
        if (!glance.product().isBlank()) {
            names.add("product " + glance.product());
        }
        return names;
    }

    private static int root(int[] joined, int at) {
        int root = at;
        while (joined[root] != root) {
            joined[root] = joined[joined[root]];
            root = joined[root];
        }
        return root;
    }

    private static void join(int[] joined, int one, int other) {
        int first = Math.min(root(joined, one), root(joined, other));
        joined[root(joined, one)] = first;
        joined[root(joined, other)] = first;
    }
}
