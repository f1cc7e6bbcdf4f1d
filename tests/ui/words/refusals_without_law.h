#pragma once

#include <QMap>
#include <QStringList>

namespace yishibu::test {

/// The refusals behind which no article stands by their nature, "AgendaRefusal::MissingTitle", by the reason why none does.
QMap<QString, QStringList> refusalsWithoutLaw();

} // namespace yishibu::test
