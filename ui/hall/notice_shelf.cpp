#include "ui/hall/notice_shelf.h"

#include <QFile>

using namespace Qt::StringLiterals;

static void initNoticeResources()
{
    Q_INIT_RESOURCE(notices);
}

namespace yishibu {

Outcome<NoticeTemplate> noticeTemplateNamed(const QString &name)
{
    initNoticeResources();
    QFile file(u":/notices/"_s + name);
    if (!file.open(QIODevice::ReadOnly))
        return std::unexpected(Reason::failure(TemplateTrouble::NotText, {name}));
    return readNoticeTemplate(file.readAll());
}

} // namespace yishibu
