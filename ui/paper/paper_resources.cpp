#include "ui/paper/paper_resources.h"

#include <QFile>

// Must stand outside every namespace.
static void initNotices()
{
    Q_INIT_RESOURCE(notices);
}

using namespace Qt::StringLiterals;

namespace yishibu {

void initPaperResources()
{
    initNotices();
}

Outcome<NoticeTemplate> shippedTemplate(const QString &name)
{
    initPaperResources();
    QFile file(u":/notices/%1.txt"_s.arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return std::unexpected(Reason::failure(TemplateTrouble::NotText));
    return readNoticeTemplate(file.readAll());
}

} // namespace yishibu
