package aiworkbench.model;

import java.util.Map;
import java.util.Optional;

/**
 * Where data comes from, and by which right.
 *
 * @param specialCategories whether it holds special categories of personal data
 * @param specialGround the ground for holding them
 */
public record DataSource(
        String id,
        String name,
        String owner,
        String volume,
        String period,
        Optional<Boolean> personalData,
        String legalBasis,
        Optional<Boolean> specialCategories,
        String specialGround,
        String licence,
        String freshness,
        String protection,
        String retention,
        String labels,
        String feedbackLoop,
        Map<String, Object> unknown)
        implements Element {

    public DataSource {
        Require.id(id);
        Require.present(name, "name");
        Require.present(owner, "owner");
        Require.present(volume, "volume");
        Require.present(period, "period");
        Require.present(personalData, "personalData");
        Require.present(legalBasis, "legalBasis");
        Require.present(specialCategories, "specialCategories");
        Require.present(specialGround, "specialGround");
        Require.present(licence, "licence");
        Require.present(freshness, "freshness");
        Require.present(protection, "protection");
        Require.present(retention, "retention");
        Require.present(labels, "labels");
        Require.present(feedbackLoop, "feedbackLoop");
        unknown = Require.members(unknown);
    }
}
