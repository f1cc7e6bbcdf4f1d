#include "app/resolution/progress.h"

#include <QHash>
#include <algorithm>

namespace yishibu {

QList<FollowUp> followUps(const QList<Resolution> &resolutions, const QList<Progress> &notes)
{
    QHash<ResolutionId, QList<Progress>> notesOf;
    for (const Progress &note : notes)
        notesOf[note.resolution].append(note);
    QList<FollowUp> open;
    QList<FollowUp> done;
    for (const Resolution &resolution : resolutions) {
        const FollowUp one{resolution, notesOf.value(resolution.id)};
        if (one.isDone())
            done.prepend(one);
        else
            open.append(one);
    }
    std::ranges::stable_sort(open, {}, [](const FollowUp &one) { return one.resolution.deadline; });
    return open + done;
}

} // namespace yishibu
