#pragma once

#include <QString>

namespace yishibu {

/// How far the dossier of a topic has come, in the words of its form.
struct DossierStanding
{
    QString form; ///< "四议两公开"
    QString next; ///< the first step that is missing: "村“两委”商议"; empty once all are held
    int held = 0; ///< steps on record
    int steps = 0;

    bool operator==(const DossierStanding &) const = default;
};

} // namespace yishibu
