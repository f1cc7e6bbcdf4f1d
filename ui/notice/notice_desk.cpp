#include "ui/notice/notice_desk.h"

#include "app/minutes/canonical.h"
#include "app/notice/posting.h"
#include "app/notice/template.h"
#include "app/notice/wording.h"
#include "db/book.h"
#include "db/stores/minutes_store.h"
#include "ui/hall/hall.h"

#include <QFile>

using namespace Qt::StringLiterals;

static void initNoticeResources()
{
    Q_INIT_RESOURCE(notices);
}

namespace yishibu {

namespace {

Outcome<NoticeTemplate> templateNamed(const QString &name)
{
    initNoticeResources();
    QFile file(u":/notices/"_s + name);
    if (!file.open(QIODevice::ReadOnly))
        return std::unexpected(Reason::failure(TemplateTrouble::NotText, {name}));
    return readNoticeTemplate(file.readAll());
}

/// The exact wording as kept: titles first, one line a paragraph.
QString wordsOf(const Notice &notice)
{
    QStringList lines = notice.titleLines;
    for (const NoticeParagraph &paragraph : notice.paragraphs)
        lines.append(paragraph.text);
    lines.append(notice.signature);
    lines.append(paperDate(notice.date));
    return lines.join(u'\n');
}

} // namespace

Outcome<Notice> NoticeDesk::meetingNotice() const
{
    const auto words = templateNamed(u"meeting-notice.txt"_s);
    if (!words)
        return std::unexpected(words.error());
    QStringList titles;
    for (const AgendaItem &item : m_hall.agenda())
        titles.append(item.title);
    const QDate given = m_hall.meeting().noticeGivenOn;
    return yishibu::meetingNotice(*words, m_hall.village().value_or(Village{}), m_hall.meeting(), titles,
                                  u"各位"_s + m_hall.card().whoAttends, given.isValid() ? given : m_clock.today(),
                                  m_hall.isPractice());
}

Outcome<Notice> NoticeDesk::resolutionNotice(int item, QDate postedOn) const
{
    const auto words = templateNamed(u"resolution-notice.txt"_s);
    if (!words)
        return std::unexpected(words.error());
    const auto frozen = m_book.minutes().of(m_hall.meeting().id);
    if (!frozen)
        return std::unexpected(frozen.error());
    if (!*frozen)
        return std::unexpected(Reason::refusal(CourseRefusal::NotClosedYet));
    const auto minutes = fromCanonical((*frozen)->canonical);
    if (!minutes)
        return std::unexpected(minutes.error());
    return yishibu::resolutionNotice(*words, m_hall.village().value_or(Village{}), *minutes, item, 0, postedOn,
                                     m_hall.card().postingDays);
}

Done NoticeDesk::post(const Notice &notice, const std::optional<AgendaItemId> &item, QDate postedOn)
{
    // Said twice, the later day and words stand; the journal has both.
    const auto known = m_book.minutes().notices();
    if (!known)
        return std::unexpected(known.error());
    const auto same = std::ranges::find_if(*known, [&](const PrintedNotice &one) {
        return one.meeting == m_hall.meeting().id && one.kind == notice.kind && one.item == item;
    });
    return m_book.minutes().post({.id = same != known->end() ? same->id : NoticeId::fresh(),
                                  .meeting = m_hall.meeting().id,
                                  .item = item,
                                  .kind = notice.kind,
                                  .content = wordsOf(notice),
                                  .postedOn = postedOn,
                                  .postedUntil = notice.postedUntil},
                                 m_clock.now());
}

Outcome<QList<PostedNotice>> NoticeDesk::posted() const
{
    const auto printed = m_book.minutes().notices();
    if (!printed)
        return std::unexpected(printed.error());
    QList<PostedNotice> list;
    for (const PrintedNotice &notice : *printed) {
        list.append({notice.id, notice.meeting, notice.item, notice.kind, notice.content.section(u'\n', 0, 1),
                     notice.postedOn, notice.postedUntil});
    }
    return list;
}

} // namespace yishibu
