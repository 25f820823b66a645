package vn.motcua.sla;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One in whose name an officer may answer: they themselves, or an absent colleague whose deputy they are.
 *
 * @param colleague the absent one's login; null for oneself
 */
record Listener(String login, Set<String> groups, @Nullable String colleague) {

    boolean hears(String toldGroup, @Nullable String toldLogin) {
        return toldLogin == null ? groups.contains(toldGroup) : toldLogin.equals(login);
    }
}
