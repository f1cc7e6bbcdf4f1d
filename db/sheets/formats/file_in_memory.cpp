#include "db/sheets/formats/file_in_memory.h"

#include <sys/mman.h>
#include <unistd.h>

namespace yishibu {

FileInMemory::FileInMemory(const QByteArray &bytes) : m_descriptor(memfd_create("sheet", MFD_CLOEXEC))
{
    if (m_descriptor < 0)
        return;
    qsizetype done = 0;
    while (done < bytes.size()) {
        const ssize_t more = write(m_descriptor, bytes.constData() + done, size_t(bytes.size() - done));
        if (more <= 0)
            return;
        done += more;
    }
    m_path = "/proc/self/fd/" + QByteArray::number(m_descriptor);
}

FileInMemory::~FileInMemory()
{
    if (m_descriptor >= 0)
        close(m_descriptor);
}

} // namespace yishibu
