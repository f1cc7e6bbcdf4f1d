#pragma once

#include <QMap>
#include <QStringList>

namespace yishibu::test {

/// The refusals behind which no article stands by their nature, "AgendaRefusal::MissingTitle", by the reason why none does.
QMap<QString, QStringList> refusalsWithoutLaw();

/// The same of sentences in which a page says by itself why it does not go on.
QMap<QString, QStringList> pageSentencesWithoutLaw();

} // namespace yishibu::test
