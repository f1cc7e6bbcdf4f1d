#pragma once

#include "app/notice/template.h"

namespace yishibu {

/// The words of a posted paper that come with the program: "meeting-notice.txt".
Outcome<NoticeTemplate> noticeTemplateNamed(const QString &name);

} // namespace yishibu
