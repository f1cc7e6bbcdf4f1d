#pragma once

#include <QCoreApplication>

namespace yishibu {

/// The words of the big screen.
class BoardWords
{
    Q_DECLARE_TR_FUNCTIONS(yishibu::BoardWords)
};

} // namespace yishibu
