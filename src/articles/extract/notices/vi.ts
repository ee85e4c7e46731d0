import type { NoticeWords } from './notice-words.ts';

export const VIETNAMESE: NoticeWords = {
  hasSpaces: true,
  address: 'bạn|chúng tôi|quý (?:vị|khách|độc giả)|vui lòng|xin|hãy|rất tiếc',
  notices: {
    missing: [
      'không (?:tìm thấy|tồn tại|có sẵn|khả dụng)|404',
      'không (?:tìm thấy|tồn tại)',
      'bị xóa|đã xóa|chuyển|thay đổi|hết hạn|không còn',
      'địa chỉ|đường dẫn|liên kết|\\blink|url',
      'tìm kiếm|trang chủ|menu',
      'rất tiếc|xin lỗi',
      'trang|bài viết',
    ],
    consent: [
      'cookie|quyền riêng tư|đồng ý|dữ liệu cá nhân',
      'cookies?',
      'đồng ý|chấp nhận|cho phép',
      'từ chối',
      'đối tác|bên thứ ba',
      'quảng cáo',
      'cá nhân hóa|hồ sơ|đo lường|phân tích',
      'trình duyệt|thiết bị',
      'bất cứ lúc nào|cài đặt|tùy chọn|mục đích',
      'riêng tư|dữ liệu cá nhân',
    ],
    'sign-in': [
      'đăng nhập|đăng ký|tài khoản',
      'đăng nhập',
      'tài khoản|hồ sơ',
      'mật khẩu|mã',
      'đăng ký|tạo tài khoản',
      'e-?mail|tên đăng nhập|thư điện tử',
      'thuê bao|thành viên|trả phí',
    ],
    'bot-check': [
      'robot|con người|captcha|giây lát|xác minh|bảo mật|từ chối truy cập',
      'robot|tự động|\\bbot',
      'con người',
      'captcha|xác minh|kiểm tra|bảo mật',
      'bất thường|đáng ngờ|quá nhiều|yêu cầu|bị chặn',
      'trình duyệt|kết nối|mạng|thiết bị',
      'javascript|cookies|vpn|tiện ích',
      'giây lát|giây|chuyển hướng|chờ',
    ],
    region: [
      '(?:quốc gia|khu vực|vùng|vị trí|nơi) (?:của )?bạn|ngoài (?:lãnh thổ )?việt nam',
      'không (?:khả dụng|có sẵn|được phép|thể|truy cập|xem)|bị chặn|hạn chế|từ chối',
      'nội dung|trang|bài viết|truy cập',
      'pháp lý|pháp luật|bản quyền|giấy phép|quy định|luật',
    ],
  },
};
