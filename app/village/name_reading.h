#pragma once

#include <QString>

namespace yishibu {

/// How a name is read as far as the tables know, one syllable for each character: "piao zhong yong" for 朴仲永. The
/// surname by its own reading (单 is shan, 尉迟 yu chi), the rest as most often; somebody may have to correct it
/// (Villager::reading). Latin words stand for themselves, a character of unknown reading as it is; dots are left out.
QString readingOf(const QString &name);

} // namespace yishibu
