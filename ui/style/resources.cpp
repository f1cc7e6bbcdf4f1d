#include "ui/style/resources.h"

#include <QtGlobal>

// Q_INIT_RESOURCE declares a function of the global namespace.
static void initIconResources()
{
    Q_INIT_RESOURCE(icons);
}

namespace yishibu {

void initResources()
{
    initIconResources();
}

} // namespace yishibu
