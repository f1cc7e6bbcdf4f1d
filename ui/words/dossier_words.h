#pragma once

#include "app/procedure/dossier.h"

#include <QString>

namespace yishibu {

QString wordOf(DossierMotive motive);
/// A whole sentence: what an inspector would ask about.
QString wordsOf(const DossierWarning &warning);

} // namespace yishibu
