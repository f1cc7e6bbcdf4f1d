#pragma once

#include <QString>

class QCoreApplication;

namespace yishibu::language {

/// Speaks this language from here on: "zh_CN" or "en"; anything else is Chinese. Windows made before keep their words.
void install(QCoreApplication &app, const QString &language);

/// Whether the program speaks it.
bool isKnown(const QString &language);

} // namespace yishibu::language
